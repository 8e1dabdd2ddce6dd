/** Bulk coding over HTTP. */
package io.anju.housing.bulk.web;
