/**
 * Tenancies and employment the registry holds, which count as evidence by themselves (Shenzhen art.
 * 37).
 */
package io.anju.residence.evidence;
