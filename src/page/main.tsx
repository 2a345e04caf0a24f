import { render } from 'preact';
import { App } from './app';

const root = document.getElementById('app');
if (root === null) throw new Error('the document has no element for the page');
root.replaceChildren();
render(<App />, root);
