/** Buildings over HTTP. */
package io.anju.housing.building.web;
