/**
 * Under this name main saves its results folder for the post step (`STATE_RESULTS_DIR`), and takes it back once the outputs name
 * what is in it: post removes only what a killed main left behind without an output.
 */
export const RESULTS_DIR_STATE = 'RESULTS_DIR';
