/** Who takes part in a let: people and organisations, and what identifies them. */
@NullMarked
package io.anju.housing.party;

import org.jspecify.annotations.NullMarked;
