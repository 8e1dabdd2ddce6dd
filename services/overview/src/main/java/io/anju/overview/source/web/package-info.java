/** Lets a client read its own writes. */
package io.anju.overview.source.web;
