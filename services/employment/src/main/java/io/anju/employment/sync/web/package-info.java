/** Sync over HTTP. */
package io.anju.employment.sync.web;
