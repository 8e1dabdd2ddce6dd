/** A landlord's premises over HTTP. */
package io.anju.housing.premises.web;
