/** Which permits are to be looked at, and who looks. */
@NullMarked
package io.anju.residence.dormancy.mongo;

import org.jspecify.annotations.NullMarked;
