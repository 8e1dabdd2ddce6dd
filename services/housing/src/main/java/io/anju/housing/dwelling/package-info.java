/** Coded dwellings (SZDB/Z 281-2017), their owners, retirement and lineage. */
@NullMarked
package io.anju.housing.dwelling;

import org.jspecify.annotations.NullMarked;
