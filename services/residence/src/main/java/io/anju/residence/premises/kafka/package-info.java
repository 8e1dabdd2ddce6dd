/** What the employment service tells of enterprises. */
package io.anju.residence.premises.kafka;
