/**
 * What the services tell each other: facts that carry an aggregate's whole public state, and the
 * topics they travel on.
 */
package io.anju.contract;
