/** How many people are registered at a dwelling, as the residence service tells: what must not vanish from under them. */
package io.anju.housing.registered;
