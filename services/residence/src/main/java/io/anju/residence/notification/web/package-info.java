/** Notices over HTTP. */
package io.anju.residence.notification.web;
