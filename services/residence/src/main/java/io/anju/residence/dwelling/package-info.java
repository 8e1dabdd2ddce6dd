/** The dwellings that residences may be registered at, as the housing service tells of them. */
package io.anju.residence.dwelling;
