/**
 * The parts of the single views of a person and a dwelling, as clients read them: the overview
 * makes them of facts, the gateway of the owning services' answers while the overview is away.
 */
@NullMarked
package io.anju.contract.view;

import org.jspecify.annotations.NullMarked;
