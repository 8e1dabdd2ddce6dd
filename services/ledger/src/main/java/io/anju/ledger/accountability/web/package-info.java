/** The public counts over HTTP. */
@NullMarked
package io.anju.ledger.accountability.web;

import org.jspecify.annotations.NullMarked;
