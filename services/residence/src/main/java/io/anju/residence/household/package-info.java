/**
 * Who belongs together: guardians, parents and children, spouses (Decree 663 art. 9: applying for
 * others; art. 12: schooling).
 */
@NullMarked
package io.anju.residence.household;

import org.jspecify.annotations.NullMarked;
