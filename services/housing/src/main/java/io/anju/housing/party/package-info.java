/** Who takes part in a let: people and organisations, and what identifies them. */
package io.anju.housing.party;
