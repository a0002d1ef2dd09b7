// What experiments share. They import it from here alone: a lesson's script takes it from the common one.
export * from 'lit';
export { LabElement } from '../lab-element.js';
