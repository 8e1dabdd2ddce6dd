/** The filing of a lease (备案): its number, and who may file or change it. */
@NullMarked
package io.anju.housing.tenancy.filing;

import org.jspecify.annotations.NullMarked;
