/** How often which agency looked at personal data, for everybody to read. */
@NullMarked
package io.anju.ledger.accountability;

import org.jspecify.annotations.NullMarked;
