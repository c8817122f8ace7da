import { mount } from 'svelte';
import App from './App.svelte';
import { connect } from './api.ts';
import { Workbench } from './shell/workbench.svelte.ts';
import './theme/base.css';

const target = document.getElementById('window');
if (target === null) throw new Error('index.html: the element #window is missing');

const workbench = new Workbench(connect());
mount(App, { target, props: { workbench } });
window.addEventListener('pagehide', () => void workbench.session.flush());
void workbench.start();
