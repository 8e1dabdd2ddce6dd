/** How residences are answered over HTTP. */
package io.anju.residence.registration.web;
