/** What a lease agrees on and who lives there by it, and the rules it must meet to be filed. */
@NullMarked
package io.anju.housing.tenancy.lease;

import org.jspecify.annotations.NullMarked;
