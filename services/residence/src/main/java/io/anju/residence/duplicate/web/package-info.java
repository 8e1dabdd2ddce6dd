/** The work list of possible duplicates over HTTP. */
package io.anju.residence.duplicate.web;
