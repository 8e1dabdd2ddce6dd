/** The ledger over HTTP. */
@NullMarked
package io.anju.ledger.access.web;

import org.jspecify.annotations.NullMarked;
