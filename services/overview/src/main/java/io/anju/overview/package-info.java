/**
 * The single view of each person and each dwelling, folded from the facts of the services that own
 * them.
 */
@NullMarked
package io.anju.overview;

import org.jspecify.annotations.NullMarked;
