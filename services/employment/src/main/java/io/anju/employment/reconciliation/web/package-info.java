/** What officials and employers are told of findings, over HTTP. */
@NullMarked
package io.anju.employment.reconciliation.web;

import org.jspecify.annotations.NullMarked;
