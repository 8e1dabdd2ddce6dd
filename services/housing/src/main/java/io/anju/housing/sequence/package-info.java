/**
 * Numbers that are given once: those inside the codes of SZDB/Z 281-2017, and the filing numbers of
 * a year.
 */
@NullMarked
package io.anju.housing.sequence;

import org.jspecify.annotations.NullMarked;
