/**
 * Builds the views anew from the topics, beside those that serve, and lets them take their place.
 */
package io.anju.overview.rebuild;
