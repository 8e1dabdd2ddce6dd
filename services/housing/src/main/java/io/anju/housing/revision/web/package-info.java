/** Revisions over HTTP. */
package io.anju.housing.revision.web;
