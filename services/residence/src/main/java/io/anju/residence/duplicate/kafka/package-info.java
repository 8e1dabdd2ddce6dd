/** Every registration is compared as it is told. */
package io.anju.residence.duplicate.kafka;
