/** Values of the housing facts: addresses, dwellings, tenancies and safety findings. */
@NullMarked
package io.anju.contract.housing;

import org.jspecify.annotations.NullMarked;
