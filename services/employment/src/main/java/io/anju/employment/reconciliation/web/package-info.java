/** What officials and employers are told of findings, over HTTP. */
package io.anju.employment.reconciliation.web;
