/** Parties as requests name them. */
package io.anju.housing.party.web;
