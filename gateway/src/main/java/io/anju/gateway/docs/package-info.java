/** The description of all services' APIs in one place. */
package io.anju.gateway.docs;
