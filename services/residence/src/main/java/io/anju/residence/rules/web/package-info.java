/** The rules that hold somewhere, over HTTP. */
package io.anju.residence.rules.web;
