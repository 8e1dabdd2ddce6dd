/** Layouts over HTTP. */
package io.anju.housing.layout.web;
