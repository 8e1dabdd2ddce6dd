/**
 * Accounts over HTTP: for administrators, for the services that print activation codes, and for
 * people's own.
 */
@NullMarked
package io.anju.identity.web;

import org.jspecify.annotations.NullMarked;
