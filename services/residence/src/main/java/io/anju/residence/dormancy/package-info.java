/**
 * Dormancy and activation: a permit follows the residence and the grounds it stands on, and time
 * (Shenzhen arts. 23-27).
 */
@NullMarked
package io.anju.residence.dormancy;

import org.jspecify.annotations.NullMarked;
