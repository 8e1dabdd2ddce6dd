/** Rebuilding, for administrators. */
package io.anju.overview.rebuild.web;
