/**
 * The view of one person: identity, residence, permit, tenancies, employment, insurance and
 * schooling.
 */
@NullMarked
package io.anju.overview.person;

import org.jspecify.annotations.NullMarked;
