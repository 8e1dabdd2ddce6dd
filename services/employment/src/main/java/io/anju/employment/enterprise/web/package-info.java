/** Enterprises over HTTP. */
package io.anju.employment.enterprise.web;
