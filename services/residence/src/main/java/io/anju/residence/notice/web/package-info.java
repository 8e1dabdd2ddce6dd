/** Notices over HTTP. */
package io.anju.residence.notice.web;
