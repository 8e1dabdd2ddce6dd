/**
 * What follows from a filed lease: the registration of those declared with it, and the
 * notifications to the parties (Shenzhen arts. 8, 12, 37).
 */
@NullMarked
package io.anju.residence.leasedeclaration;

import org.jspecify.annotations.NullMarked;
