/**
 * Reviews permits: suspends and reactivates them by their evidence, and cancels them in time
 * (Shenzhen arts. 23-27).
 */
@NullMarked
package io.anju.residence.dormancy;

import org.jspecify.annotations.NullMarked;
