/** The services behind the door, and the separate lanes that lead to them. */
package io.anju.gateway.service;
