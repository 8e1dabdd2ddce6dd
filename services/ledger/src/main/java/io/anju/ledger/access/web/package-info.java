/** The ledger over HTTP. */
package io.anju.ledger.access.web;
