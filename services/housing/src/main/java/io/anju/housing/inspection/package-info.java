/** Safety inspections of dwellings by checklist, with findings and deadlines to remedy them. */
@NullMarked
package io.anju.housing.inspection;

import org.jspecify.annotations.NullMarked;
