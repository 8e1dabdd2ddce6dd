/** Codes whole cities of buildings and dwellings from files, with or without preassigned codes. */
@NullMarked
package io.anju.housing.bulk;

import org.jspecify.annotations.NullMarked;
