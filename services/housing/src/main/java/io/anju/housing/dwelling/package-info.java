/**
 * Coded dwellings (SZDB/Z 281-2017): rooms with a code of their own, kept with their lineage when
 * they are retired.
 */
@NullMarked
package io.anju.housing.dwelling;

import org.jspecify.annotations.NullMarked;
