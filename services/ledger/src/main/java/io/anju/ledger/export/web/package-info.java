/** The export over HTTP. */
@NullMarked
package io.anju.ledger.export.web;

import org.jspecify.annotations.NullMarked;
